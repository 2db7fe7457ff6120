import"../chunks/common-BmtuT-Gv.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-C_qgDYnt.js";import"../chunks/clip-player-BzIiqY3D.js";
