import"../chunks/common-50676dac.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-50676dac.js";import"../chunks/clip-player-50676dac.js";
