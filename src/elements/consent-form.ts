import { adoptStyles, html, LitElement } from 'lit';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { ConsentConfig, PageNotice } from '../notice/model.ts';
import { choicesOf, exportProof, submit, untick, validate } from './acts.ts';
import type { Stage } from './acts.ts';
import { watchLanguage } from './controllers/watch-language.ts';
import { watchPage } from './controllers/watch-page.ts';
import { watchSource } from './controllers/watch-source.ts';
import type { Found } from './controllers/watch-source.ts';
import { checkValues, focusControl, readValues, showTicks, writeValues } from './controls.ts';
import { ConsentReadyEvent } from './events.ts';
import type { Choice } from './events.ts';
import { createView } from './form-view.ts';
import type { FormState, FormView, Mark } from './form-view.ts';
import { createHandlers } from './handlers.ts';
import { nearestLang } from './language.ts';
import { untouched } from './progress.ts';
import { reportFound } from './report-found.ts';
import { createSender } from './sender.ts';
import type { Destination } from './sending/draft.ts';
import { showState } from './show-state.ts';
import { createShownDay } from './shown-day.ts';
import { formStyles } from './styles/index.ts';
import { formView } from './views/form.ts';
import { unavailableView } from './views/unavailable.ts';

/** Where the focus goes once the person has sent. */
const places: Readonly<Partial<Record<FormState, string>>> = { invalid: 'summary', recorded: 'sent' };

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
  readonly #language = watchLanguage(this);
  readonly #day = createShownDay();
  readonly #stage: Stage = {
    progress: untouched,
    sender: createSender(),
    view: () => this.#view,
    notice: () => this.#found.notice,
    root: () => this.renderRoot as ShadowRoot,
    destination: () => this.#destination(),
    update: () => this.requestUpdate(),
    correctDay: (now) => this.#turnDay(now),
    dispatch: (event) => this.dispatchEvent(event),
  };
  readonly #handlers = createHandlers(this.#stage, () => void this.submit());
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
    watchSource(this, (found) => this.#adopt(found));
    watchPage(this, {
      seen: () => this.#turnDay(),
      // a tick that comes back with the page would be preset for whoever sits there now
      restored: () => untick(this.#stage, [...this.#stage.progress.ticked]),
    });
  }

  /** Where the form stands; also a CSS state, `consent-form:state(invalid)`. */
  get state(): FormState {
    const { notice, cause, diagnostics } = this.#found;
    if (notice) return this.#stage.progress.state;
    return cause === undefined && !diagnostics.length ? 'loading' : 'unavailable';
  }

  /** Every box of the form, ticked or not. There is no way to tick one from here. */
  get choices(): readonly Choice[] {
    return choicesOf(this.#stage);
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
    await submit(this.#stage, this.mode === 'preview');
    await this.updateComplete;
    const place = places[this.state];
    if (place) focusControl(this.#stage.root(), place);
  }

  /** Whether the form can be sent as it stands. If not, it shows what is to be corrected. */
  validate(): boolean {
    return validate(this.#stage);
  }

  /** An empty form again: nothing typed, nothing ticked, nothing sent. */
  reset(): void {
    this.#stage.progress = untouched;
    this.#pending = Object.fromEntries((this.#found.notice?.fields ?? []).map(({ id }) => [id, '']));
    this.requestUpdate();
  }

  /**
   * The proof of what was recorded, as the person downloads it.
   *
   * @throws {TypeError} before `consent-recorded`
   * @throws {ConsentFormError} `RECEIVER_UNREACHABLE` or `RECEIVER_REFUSED`.
   */
  exportProof(): Promise<Blob> {
    return exportProof(this.#stage);
  }

  /** Focuses the first control. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.input, [type=checkbox], #sent')?.focus(options);
  }

  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (cause) {
      // a Notice of another shape than it claims is said, never thrown at the page
      this.#adopt({ diagnostics: [], cause });
      super.update(changed);
    }
  }

  protected override render(): unknown {
    this.#view = this.#draw();
    if (this.#view) {
      const { receipted, download } = this.#stage.progress;
      return html`<div
        class="root"
        lang=${this.#view.locale}
        @submit=${this.#handlers.submit}
        @click=${this.#handlers.click}
        @keydown=${this.#handlers.keydown}
        @focusin=${this.#handlers.focusin}
        @focusout=${this.#handlers.focusout}
      >
        ${
          receipted
            ? receipted.draw({ ...this.#view, date: receipted.date }, receipted, download)
            : formView(this.#view)
        }
      </div>`;
    }
    return this.state === 'loading'
      ? html`<slot></slot>`
      : unavailableView(nearestLang(this), this.#found.phone);
  }

  protected override updated(): void {
    const root = this.#stage.root();
    const { ticked, receipted } = this.#stage.progress;
    if (this.#pending && this.#view) {
      writeValues(root, this.#pending);
      this.#pending = undefined;
    }
    showTicks(root, ticked);
    if (receipted) adoptStyles(root, [...formStyles, receipted.styles]);
    showState(this.#internals, this.#shownState, this.state);
    this.#shownState = this.state;
    this.#announce();
  }

  #draw(): FormView | undefined {
    const { notice } = this.#found;
    const spoken = notice && this.#language.spoken(notice);
    if (!spoken) return undefined;
    return createView({
      ...{ notice, ...spoken, ...this.#stage.progress },
      date: this.#date,
      level: Math.min(5, Math.max(1, this.headingLevel || 2)),
      mark: this.mark,
      preview: this.mode === 'preview',
    });
  }

  #adopt(found: Found): void {
    this.#pending = { ...this.values };
    this.#found = found;
    this.#stage.progress = untouched;
    this.#announced = false;
    this.#turnDay();
    reportFound(found, this.#stage.dispatch);
  }

  /** Tells once, when a form is drawn for the first time. */
  #announce(): void {
    if (this.#announced || !this.#view) return;
    this.#announced = true;
    this.dispatchEvent(new ConsentReadyEvent(this.#view.notice.form.id, this.#view.locale));
    this.#markReady();
  }

  #turnDay(now?: number): void {
    const { notice } = this.#found;
    if (now !== undefined) this.#day.correct(now);
    if (notice) this.#date = this.#day.today(notice.law.timeZone);
    this.requestUpdate();
  }

  #destination(): Destination {
    const endpoint = (this.endpoint ?? this.#found.notice?.form.endpoint ?? '').replace(/\/+$/, '');
    return this.fetch ? { endpoint, fetch: this.fetch } : { endpoint };
  }
}
