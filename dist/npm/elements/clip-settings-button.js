import"../chunks/common-DaTVfBT-.js";import"lit";import"lit/decorators.js";export{h as ClipSettingsButton}from"../chunks/clip-controls-CXOZhIxy.js";import"../chunks/clip-player-DPPaAh3Y.js";
