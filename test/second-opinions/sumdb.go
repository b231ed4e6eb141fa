// A second opinion: golang.org/x/mod/sumdb, which guards every Go module, reads our log as it is served. It knows
// nothing of our code: it fetches the checkpoint and the tiles, and verifies signature, inclusion and consistency.
//
// Usage: sumdb <prefix of the log> <verifier key> <old checkpoint> <tlog-proof> <entry, hexadecimal>
// It prints the size of the log that it verified.
package main

import (
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func main() {
	prefix, vkey, oldFile, proofFile, entryHex := os.Args[1], os.Args[2], os.Args[3], os.Args[4], os.Args[5]
	verifier, err := note.NewVerifier(vkey)
	check(err)
	old := openCheckpoint(string(read(oldFile)), verifier)
	head := openCheckpoint(string(fetch(prefix+"/checkpoint")), verifier)
	hashes := tlog.TileHashReader(head, tiles{prefix})

	consistency, err := tlog.ProveTree(head.N, old.N, hashes)
	check(err)
	check(tlog.CheckTree(consistency, head.N, head.Hash, old.N, old.Hash))

	entry, err := hex.DecodeString(entryHex)
	check(err)
	index, path, proved := parseProof(string(read(proofFile)), verifier)
	check(tlog.CheckRecord(path, proved.N, proved.Hash, index, tlog.RecordHash(entry)))
	own, err := tlog.ProveRecord(head.N, index, hashes)
	check(err)
	check(tlog.CheckRecord(own, head.N, head.Hash, index, tlog.RecordHash(entry)))
	if got := entryAt(prefix, index, head.N); string(got) != string(entry) {
		check(fmt.Errorf("the bundle has another entry at %d", index))
	}
	fmt.Println(head.N)
}

// openCheckpoint verifies the signature and reads the three lines of a C2SP tlog-checkpoint.
func openCheckpoint(text string, verifier note.Verifier) tlog.Tree {
	n, err := note.Open([]byte(text), note.VerifierList(verifier))
	check(err)
	lines := strings.Split(n.Text, "\n")
	if len(lines) != 4 || lines[0] != verifier.Name() {
		check(fmt.Errorf("the checkpoint is not one of %s", verifier.Name()))
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	check(err)
	return tlog.Tree{N: size, Hash: parseHash(lines[2])}
}

// parseProof reads a C2SP tlog-proof.
func parseProof(text string, verifier note.Verifier) (int64, tlog.RecordProof, tlog.Tree) {
	head, checkpoint, _ := strings.Cut(text, "\n\n")
	lines := strings.Split(head, "\n")
	if lines[0] != "c2sp.org/tlog-proof@v1" {
		check(fmt.Errorf("not a tlog-proof"))
	}
	index, err := strconv.ParseInt(strings.TrimPrefix(lines[1], "index "), 10, 64)
	check(err)
	var path tlog.RecordProof
	for _, line := range lines[2:] {
		path = append(path, parseHash(line))
	}
	return index, path, openCheckpoint(checkpoint, verifier)
}

func parseHash(text string) tlog.Hash {
	var hash tlog.Hash
	bytes, err := base64.StdEncoding.DecodeString(text)
	check(err)
	if copy(hash[:], bytes) != len(bytes) || len(bytes) != len(hash) {
		check(fmt.Errorf("a hash is not 32 bytes"))
	}
	return hash
}

// tiles reads the tiles of a log over HTTP. Go writes the height of tiles into their path; C2SP leaves it out.
type tiles struct{ prefix string }

func (t tiles) Height() int { return 8 }

func (t tiles) ReadTiles(wanted []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range wanted {
		all = append(all, fetch(t.prefix+"/"+strings.Replace(tile.Path(), "tile/8/", "tile/", 1)))
	}
	return all, nil
}

func (t tiles) SaveTiles([]tlog.Tile, [][]byte) {}

// entryAt reads one entry from its bundle: each stands after its length, two bytes.
func entryAt(prefix string, index, size int64) []byte {
	tile := tlog.TileForIndex(8, tlog.StoredHashIndex(0, index))
	if tile.W = 256; (tile.N+1)*256 > size {
		tile.W = int(size - tile.N*256)
	}
	bundle := fetch(prefix + "/" + strings.Replace(tile.Path(), "tile/8/0/", "tile/entries/", 1))
	for at := int64(0); ; at++ {
		length := int(bundle[0])<<8 | int(bundle[1])
		if at == index%256 {
			return bundle[2 : 2+length]
		}
		bundle = bundle[2+length:]
	}
}

func fetch(url string) []byte {
	response, err := http.Get(url)
	check(err)
	defer response.Body.Close()
	if response.StatusCode != 200 {
		check(fmt.Errorf("%s: %s", url, response.Status))
	}
	body, err := io.ReadAll(response.Body)
	check(err)
	return body
}

func read(file string) []byte {
	text, err := os.ReadFile(file)
	check(err)
	return text
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
