import"../chunks/common-DXZ4fHfu.js";import"lit";import"lit/decorators.js";export{g as ClipSettingsButton}from"../chunks/clip-controls-BU69iVSZ.js";import"../chunks/clip-player-BrjS6LjV.js";
