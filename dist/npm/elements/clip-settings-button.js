import"../chunks/common-ead4f22a.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-ead4f22a.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-ead4f22a.js";
