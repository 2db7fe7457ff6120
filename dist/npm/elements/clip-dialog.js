import"../chunks/common-BSobU6Zd.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-DDiamkct.js";import"../chunks/clip-player-M18Rf5db.js";
