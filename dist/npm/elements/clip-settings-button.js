import"../chunks/common-DEVVghoI.js";import"lit";import"lit/decorators.js";export{g as ClipSettingsButton}from"../chunks/clip-controls-CKvgQYAA.js";import"../chunks/clip-player-DJUJk3dJ.js";
