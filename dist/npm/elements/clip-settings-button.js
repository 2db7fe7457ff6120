import"../chunks/common-U5iqGDht.js";import"lit";import"lit/decorators.js";export{g as ClipSettingsButton}from"../chunks/clip-controls-0vyHfCvn.js";import"../chunks/clip-player-DZ5SM3e6.js";
