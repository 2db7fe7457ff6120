import"../chunks/common-BQgi_CF0.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-DrqTwjtA.js";import"../chunks/clip-player-DGdPp-Jx.js";
