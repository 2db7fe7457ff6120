import"../chunks/common-PtOLj_9M.js";import"lit";import"lit/decorators.js";export{g as ClipSettingsButton}from"../chunks/clip-controls-DHS6SmTc.js";import"../chunks/clip-player-CsV8GVvt.js";
