import"../chunks/common-C2V7DpDe.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-uP_9zwT0.js";import"../chunks/clip-player-DdHuksxY.js";
