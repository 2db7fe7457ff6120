import"../chunks/common-DaTVfBT-.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-CdwroQWZ.js";import"../chunks/clip-player-DPPaAh3Y.js";
