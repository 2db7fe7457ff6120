import"../chunks/common-BmtuT-Gv.js";import"lit";import"lit/decorators.js";export{h as ClipSettingsButton}from"../chunks/clip-controls-C0SAk0PU.js";import"../chunks/clip-player-BzIiqY3D.js";
