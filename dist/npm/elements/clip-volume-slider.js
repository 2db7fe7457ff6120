import"../chunks/common-DQEi8ld9.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-BTH6K2KK.js";export{k as ClipVolumeSlider}from"../chunks/clip-controls-Dtj4n-jO.js";
