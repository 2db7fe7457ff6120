import"../chunks/common-U5iqGDht.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-C4ymmE7t.js";import"../chunks/clip-player-DZ5SM3e6.js";
