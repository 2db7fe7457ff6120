import"../chunks/common-U5iqGDht.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-DZ5SM3e6.js";export{j as ClipVolumeSlider}from"../chunks/clip-controls-0vyHfCvn.js";
