import"../chunks/common-DO4lyaIc.js";import"lit";import"lit/decorators.js";export{g as ClipSettingsButton}from"../chunks/clip-controls-BbvLIyQL.js";import"../chunks/clip-player-ulLBMHav.js";
