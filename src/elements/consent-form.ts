import { adoptStyles, html, LitElement } from 'lit';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { ConsentConfig, PageNotice } from '../notice/model.ts';
import { choicesOf } from './choices-of.ts';
import { watchLanguage } from './controllers/watch-language.ts';
import { watchReturn } from './controllers/watch-return.ts';
import { watchSource } from './controllers/watch-source.ts';
import { checkValues, emptyValues, readValues, showTicks, writeValues } from './controls.ts';
import type { Choice } from './events/choice.ts';
import { ConsentErrorEvent } from './events/consent-error-event.ts';
import { ConsentReadyEvent } from './events/consent-ready-event.ts';
import { createView } from './form-view.ts';
import type { FormState, FormView, Mark } from './form-view.ts';
import type { Found } from './found.ts';
import { createHandlers } from './handlers.ts';
import { nearestLang } from './language.ts';
import { untouched } from './progress.ts';
import { showState } from './show-state.ts';
import { createShownDay } from './shown-day.ts';
import type { Acts, Stage } from './stage.ts';
import { formStyles } from './styles/index.ts';
import { formView } from './views/form.ts';

/**
 * A consent form: shows the sentences of a Notice, signs what the person chose, sends it, and shows the receipt once it
 * is verified. Nothing but the person's own act ticks a box.
 *
 * @fires consent-ready - The form is shown.
 * @fires consent-change - A box was ticked or unticked.
 * @fires consent-invalid - Something is to be corrected.
 * @fires consent-submit - The person sends, nothing is signed yet; cancelable.
 * @fires consent-signed - The statement is signed and about to be sent; cancelable.
 * @fires consent-recorded - The receipt was verified.
 * @fires consent-error - The form can't be shown, or what was sent is not recorded.
 * @fires consent-diagnostics - What the linter found in a configuration compiled in the page.
 * @slot - Shown until the form is, and where there is none: a link to a page that works without scripts.
 * @slot success - Beside the receipt, never instead of it.
 * @csspart form - The form; also `header`, `title`, `intro`, `summary`, `fields`, `field`, `label`, `hint`, `input`,
 *   `error`, `notice`, `fact`, `details`, `consents`, `consent`, `legend`, `channel`, `checkbox`, `meta`, `recap`,
 *   `submit`, `submit-note`, `receipt`, `receipt-row`, `verdict`, `action`.
 * @cssproperty --consent-accent - Buttons, links and ticked boxes; `styles/tokens.ts` lists the others.
 */
export class ConsentForm extends LitElement {
  static override properties: PropertyDeclarations = {
    config: { attribute: false },
    notice: { attribute: false },
    values: { attribute: false, noAccessor: true },
    fetch: { attribute: false },
    src: {},
    endpoint: {},
    theme: { reflect: true },
    headingLevel: { attribute: 'heading-level', type: Number },
    mark: {},
    mode: {},
  };
  static override styles = formStyles;

  /** A configuration, compiled and linted in the page. Comes before every other way in. */
  declare config: ConsentConfig | undefined;
  /** A compiled Notice. */
  declare notice: PageNotice | undefined;
  /** Address of a compiled Notice or of a configuration. */
  declare src: string | undefined;
  /** Base URL of the receiver, instead of the one that the Notice names. */
  declare endpoint: string | undefined;
  /** Colours: those of the page's `color-scheme`, unless said otherwise. */
  declare theme: 'auto' | 'light' | 'dark';
  /** Level of the form's title, 1 to 5. */
  declare headingLevel: number;
  /** Which fields say so: the `optional` ones, or `both` kinds. */
  declare mark: Mark;
  /** A `preview` sends nothing. */
  declare mode: 'live' | 'preview';
  /** Reaches the receiver instead of the page's own `fetch`. */
  declare fetch: typeof fetch | undefined;

  /** Settles when the form is first shown. */
  readonly ready: Promise<void>;

  readonly #internals = this.attachInternals();
  readonly #source = watchSource(this, (found) => this.#adopt(found));
  readonly #language = watchLanguage(this);
  readonly #day = createShownDay();
  readonly #stage: Stage = {
    host: this,
    progress: untouched,
    early: [],
    view: () => this.#view,
    notice: () => this.#found.notice,
    turnDay: (now) => this.#turnDay(now),
  };
  readonly #handlers = createHandlers(
    this.#stage,
    () => void this.#begin(),
    () => void this.submit(),
  );
  #markReady = (): void => undefined;
  #found: Found = { diagnostics: [] };
  #shownState: FormState = 'loading';
  /** The form as it was last drawn. */
  #view: FormView | undefined;
  #date = '';
  #announced = false;
  /** What to write into the fields once they are drawn. */
  #pending: Readonly<Record<string, string>> | undefined;

  constructor() {
    super();
    this.theme = 'auto';
    this.headingLevel = 2;
    this.mark = 'optional';
    this.mode = 'live';
    this.ready = new Promise((resolve) => (this.#markReady = resolve));
    // a tick that comes back with the page would be preset for whoever sits there now
    watchReturn(this, () => this.receipt ?? this.#forget());
  }

  /** Where the form stands; also a CSS state, `consent-form:state(invalid)`. */
  get state(): FormState {
    const { notice, code } = this.#found;
    return notice ? this.#stage.progress.state : code ? 'unavailable' : 'loading';
  }

  /** Every box of the form, ticked or not. There is no way to tick one from here. */
  get choices(): readonly Choice[] {
    return choicesOf(this.#found.notice, this.#stage.progress.ticked);
  }

  /** The verified receipt, a compact JWS, once what was sent is recorded. */
  get receipt(): string | undefined {
    return this.#stage.progress.receipted?.receipt;
  }

  /** What the linter found, when the configuration was compiled in the page. */
  get diagnostics(): readonly Diagnostic[] {
    return this.#found.diagnostics;
  }

  /**
   * What is typed, by field. Setting it fills in text fields.
   *
   * @throws {TypeError} for anything but texts by field: a box is the person's own act (GDPR art. 4(11)).
   */
  get values(): Readonly<Record<string, string>> {
    return { ...readValues(this.renderRoot ?? this), ...this.#pending };
  }

  set values(values: Readonly<Record<string, string>>) {
    checkValues(values);
    this.#pending = { ...this.#pending, ...values };
    this.requestUpdate();
  }

  /** Sends, as the button does. Settles when it is known what came of it. */
  async submit(): Promise<void> {
    const acts = await this.#load().catch(() => undefined);
    if (!acts) return this.#fail();
    await acts.submit(this.mode === 'preview');
  }

  /** Whether the form can be sent as it stands. If not, it shows what is to be corrected. */
  async validate(): Promise<boolean> {
    return (await this.#load()).validate();
  }

  /** An empty form again: nothing typed, nothing ticked, nothing sent. */
  reset(): void {
    this.#forget();
    this.#pending = emptyValues(this.#found.notice);
  }

  /**
   * The proof of what was recorded, as the person downloads it.
   *
   * @throws {TypeError} before `consent-recorded`
   * @throws {ConsentFormError} `RECEIVER_UNREACHABLE` or `RECEIVER_REFUSED`.
   */
  async exportProof(): Promise<Blob> {
    if (!this.#stage.acts) throw new TypeError('"exportProof" must wait for consent-recorded');
    return this.#stage.acts.exportProof();
  }

  /** Focuses the first control. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.input, [type=checkbox], #sent')?.focus(options);
  }

  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (cause) {
      // a Notice of another shape than it claims, or a page that took the form apart: said, never thrown at the page
      this.#adopt({ diagnostics: [] });
      this.#source.refuse(cause);
      super.update(changed);
    }
  }

  protected override render(): unknown {
    this.#view = this.#draw();
    if (this.#view) {
      const { acts, progress } = this.#stage;
      const { receipted, download } = progress;
      return html`<div
        class="root"
        lang=${this.#view.locale}
        @submit=${this.#handlers.submit}
        @click=${this.#handlers.click}
        @keydown=${this.#handlers.keydown}
        @focusin=${this.#handlers.focusin}
        @focusout=${this.#handlers.focusout}
      >
        ${receipted ? acts?.receiptView(this.#view, receipted, download) : formView(this.#view)}
      </div>`;
    }
    return this.#found.instead?.(nearestLang(this)) ?? html`<slot></slot>`;
  }

  protected override updated(): void {
    if (this.#pending && this.#view) {
      writeValues(this.renderRoot, this.#pending);
      this.#pending = undefined;
    }
    if (!this.#stage.early.length) showTicks(this.renderRoot, this.#stage.progress.ticked);
    showState(this.#internals, this.#shownState, this.state);
    this.#shownState = this.state;
    if (this.#view && !this.#announced) this.#announce(this.#view);
  }

  #draw(): FormView | undefined {
    const { notice } = this.#found;
    const spoken = notice && this.#language.spoken(notice);
    if (!spoken) return undefined;
    this.#date ||= this.#day.today(spoken.notice.law.timeZone);
    return createView({
      ...{ ...spoken, ...this.#stage.progress },
      date: this.#stage.progress.receipted?.date ?? this.#date,
      level: this.headingLevel || 2,
      mark: this.mark,
      acts: this.#stage.acts,
    });
  }

  #adopt(found: Found): void {
    this.#pending = { ...emptyValues(found.notice), ...this.values };
    this.#found = found;
    this.#announced = false;
    this.#forget();
    this.#turnDay();
    if (found.code) this.dispatchEvent(new ConsentErrorEvent({ code: found.code, retryable: false }));
  }

  #forget(): void {
    this.#stage.early = [];
    this.#stage.progress = untouched;
    this.requestUpdate();
  }

  #announce({ notice, locale }: FormView): void {
    this.#announced = true;
    this.dispatchEvent(new ConsentReadyEvent(notice.form.id, locale));
    this.#markReady();
  }

  /** What can be done with the form. What the network loses is asked for again. */
  async #load(): Promise<Acts> {
    const { createActs } = await import('./acts/acts.ts');
    if (this.#stage.acts) return this.#stage.acts;
    const acts = (this.#stage.acts = createActs(this.#stage));
    adoptStyles(this.shadowRoot!, [...formStyles, ...acts.styles]);
    return acts;
  }

  async #begin(): Promise<void> {
    const acts = await this.#load().catch(() => undefined);
    if (this.mode === 'live' && this.state !== 'recorded') await acts?.prepare();
  }

  #fail(): void {
    this.#stage.progress = { ...this.#stage.progress, state: 'error', unsent: 'unreachable' };
    this.requestUpdate();
    this.dispatchEvent(new ConsentErrorEvent({ code: 'RECEIVER_UNREACHABLE', retryable: true }));
  }

  #turnDay(now?: number): void {
    if (now !== undefined) this.#day.correct(now);
    this.#date = '';
    this.requestUpdate();
  }
}
