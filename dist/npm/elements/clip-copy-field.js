import"../chunks/clip-controls-1v6gI_zs.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-B5zSFzjK.js";export{C as ClipCopyField}from"../chunks/clip-panels-BmRpbEnM.js";
