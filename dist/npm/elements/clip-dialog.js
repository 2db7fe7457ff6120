import"../chunks/common-CRk0aH5y.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-CuML4jZs.js";import"../chunks/clip-player-9o77TFW6.js";
