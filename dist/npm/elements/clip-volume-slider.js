import"../chunks/common-DXZ4fHfu.js";import"lit";import"../chunks/clip-player-BrjS6LjV.js";export{j as ClipVolumeSlider}from"../chunks/clip-controls-BU69iVSZ.js";
