import"../chunks/common-DXZ4fHfu.js";import"lit";import"../chunks/clip-player-BrjS6LjV.js";export{f as ClipSeekSlider}from"../chunks/clip-controls-BU69iVSZ.js";import"../chunks/player-BwSHr3Ys.js";
