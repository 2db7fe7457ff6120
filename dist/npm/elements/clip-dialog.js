import"../chunks/common-8b4kL88q.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-h51rjEUp.js";import"../chunks/clip-player-iDPkiT5s.js";
