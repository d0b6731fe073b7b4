package invoices

import (
	"encoding/xml"
	"io"

	"github.com/lestrrat-go/libxml2"
	"github.com/lestrrat-go/libxml2/parser"
	"github.com/lestrrat-go/libxml2/types"
)

func whole(text string) (types.Document, error) {
	// ruleid: go.xml-entities-resolved
	p := parser.New(parser.XMLParseNoBlanks | parser.XMLParseNoEnt)
	return p.ParseString(text)
}

func included(in io.Reader) (types.Document, error) {
	// ruleid: go.xml-entities-resolved
	return libxml2.ParseReader(in, parser.XMLParseXInclude)
}

func plain(text string) (types.Document, error) {
	// ok: go.xml-entities-resolved
	return libxml2.ParseString(text, parser.XMLParseNoBlanks)
}

func standard(text []byte, invoice any) error {
	// ok: go.xml-entities-resolved
	return xml.Unmarshal(text, invoice)
}
