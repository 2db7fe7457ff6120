import"../chunks/common-BeYWvZHM.js";import"lit";import"lit/decorators.js";export{g as ClipSettingsButton}from"../chunks/clip-controls-DPxmI447.js";import"../chunks/clip-player-D0YpXyWv.js";
