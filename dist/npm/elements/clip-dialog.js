import"../chunks/common-DeFDjiMI.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-XPwNUttI.js";import"../chunks/clip-player-DPX6JJij.js";
