import"../chunks/common-C7Wi3ivc.js";import"lit";import"lit/decorators.js";export{g as ClipSettingsButton}from"../chunks/clip-controls-BSiJX4fr.js";import"../chunks/clip-player-BA_1oYmV.js";
