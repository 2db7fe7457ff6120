import"../chunks/common-BmtuT-Gv.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-BzIiqY3D.js";export{k as ClipVolumeSlider}from"../chunks/clip-controls-C0SAk0PU.js";
