import"../chunks/common-DXZ4fHfu.js";import"lit";import"../chunks/clip-player-BrjS6LjV.js";import"../chunks/clip-controls-BU69iVSZ.js";export{c as ClipWatchOn}from"../chunks/seek-parts-Cu-bp5PF.js";
