// ok: supply.phantom-import
import { clock } from "clock";
// ruleid: supply.phantom-import
import { timer } from "forum-timer-for-humans";

timer(clock());
