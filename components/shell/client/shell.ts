import { startContents } from "./contents";
import { startDialogs } from "./dialogs";
import { startForms } from "./forms";
import { startKeys } from "./keys";
import { startMenus } from "./menus";
import { startPalette } from "./palette";
import { startTree } from "./tree";

startDialogs();
startMenus();
startTree();
startKeys();
startForms();
startPalette();
startContents();
