import"../chunks/common-86c57b92.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-86c57b92.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-86c57b92.js";
