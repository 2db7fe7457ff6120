import"../chunks/common-VCWgW6RO.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-S6lwgDXs.js";import"../chunks/clip-player-CZNmqAPT.js";
