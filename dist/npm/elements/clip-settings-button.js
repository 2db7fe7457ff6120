import"../chunks/common-DZvGraUy.js";import"lit";import"lit/decorators.js";export{g as ClipSettingsButton}from"../chunks/clip-controls-DlSU25Dw.js";import"../chunks/clip-player-BPELLIYp.js";
