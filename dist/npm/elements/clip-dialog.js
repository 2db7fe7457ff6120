import"../chunks/common-DZvGraUy.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-CDJ9MZSC.js";import"../chunks/clip-player-BPELLIYp.js";
