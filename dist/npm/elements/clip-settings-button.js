import"../chunks/common-C2V7DpDe.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-DdHuksxY.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-cxg8fJaJ.js";
