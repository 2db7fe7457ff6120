import"../chunks/common-2e417215.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-2e417215.js";import"../chunks/clip-player-2e417215.js";
