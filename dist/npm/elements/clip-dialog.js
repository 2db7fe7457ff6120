import"../chunks/common-9466449e.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-9466449e.js";import"../chunks/clip-player-9466449e.js";
