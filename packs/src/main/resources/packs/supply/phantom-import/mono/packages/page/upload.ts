// What another package of the workspace names is installed for all of them.
// ok: supply.phantom-import
import multer from "multer";
// Types leave nothing in what runs.
// ok: supply.phantom-import
import type { Root } from "mdast";
// ok: supply.phantom-import
import { describe, expect, it } from "@jest/globals";
// ruleid: supply.phantom-import
import { resize } from "quick-image-resizer";

export const store = (root: Root) => resize(multer({ dest: "uploads" }), root);

describe("store", () => it("keeps", () => expect(store).toBeDefined()));
