import"../chunks/common-NiFWTl74.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-gFbqEeIy.js";export{k as ClipVolumeSlider}from"../chunks/clip-controls-lRyg4ljH.js";
