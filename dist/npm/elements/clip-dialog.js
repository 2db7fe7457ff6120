import"../chunks/common-DCSQAx7k.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-YWrMd4yh.js";import"../chunks/clip-player-6r-LYkUf.js";
