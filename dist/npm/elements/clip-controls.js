export{h as ClipControls}from"../chunks/clip-controls-1v6gI_zs.js";import"@lit/context";import"lit";import"lit/decorators.js";import"../chunks/clip-player-B5zSFzjK.js";
