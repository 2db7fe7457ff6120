import"../chunks/common-CRk0aH5y.js";import"lit";import"lit/decorators.js";export{h as ClipSettingsButton}from"../chunks/clip-controls-B_kPJMer.js";import"../chunks/clip-player-9o77TFW6.js";
