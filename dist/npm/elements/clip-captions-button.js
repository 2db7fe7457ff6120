import"../chunks/common-DXZ4fHfu.js";import"lit";export{C as ClipCaptionsButton}from"../chunks/clip-controls-BU69iVSZ.js";import"../chunks/clip-player-BrjS6LjV.js";
