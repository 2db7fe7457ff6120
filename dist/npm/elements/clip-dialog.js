import"../chunks/common-Q0FJ8o6n.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-BBn3wvOK.js";import"../chunks/clip-player-azNKwzz_.js";
