import"../chunks/common-Dehr3U0s.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-DrBvMUim.js";import"../chunks/clip-player-BxgDIY-Y.js";
