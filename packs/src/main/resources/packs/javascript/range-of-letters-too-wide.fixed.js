// ruleid: javascript.range-of-letters-too-wide
const name = /^[A-Za-z]+$/;
// ruleid: javascript.range-of-letters-too-wide
const file = /^[a-z.-_]+$/;
// ok: javascript.range-of-letters-too-wide
const word = /^[A-Za-z._-]+$/;
// ok: javascript.range-of-letters-too-wide
const hex = /^[0-9a-fA-F]+$/;
