import"../chunks/common-DXZ4fHfu.js";import"lit";import"lit/decorators.js";export{b as ClipFullscreenButton}from"../chunks/clip-controls-BU69iVSZ.js";import"../chunks/clip-player-BrjS6LjV.js";
