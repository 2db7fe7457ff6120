import"../chunks/common-f85ed72a.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-f85ed72a.js";import"../chunks/clip-player-f85ed72a.js";
