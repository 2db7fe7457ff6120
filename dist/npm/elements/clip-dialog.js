import"../chunks/common-D1B4B6oG.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-DKOGx3ht.js";import"../chunks/clip-player-DF6oq6KT.js";
