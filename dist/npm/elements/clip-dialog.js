import"../chunks/common-Ck3cbuFK.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-BRl1JR85.js";import"../chunks/clip-player-Hiro2txW.js";
