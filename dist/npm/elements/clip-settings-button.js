import"../chunks/common-DAG_myym.js";import"lit";import"lit/decorators.js";export{g as ClipSettingsButton}from"../chunks/clip-controls-2xsnk74m.js";import"../chunks/clip-player-D4iWME20.js";
